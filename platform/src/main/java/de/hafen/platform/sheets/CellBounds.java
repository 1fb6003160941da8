package de.hafen.platform.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds of a workbook's cells that the reading library takes on trust: a shared string beyond the
 * end of the table makes it add empty strings until the memory is full, and a column such as {@code
 * ZZZZZZ} makes it fill the row up to there. Five kilobytes are enough for either.
 *
 * <p>Which part is the table of strings and which a sheet is up to the file itself; so all parts
 * count together: no string may lie beyond all strings of the file, and no cell of any part beyond
 * the last column that Excel knows.
 */
final class CellBounds {

    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    private int strings;
    private int lastString = -1;

    /**
     * Notes what one part says, up to its end or to where it stops being XML (pictures and the like
     * are parts too; the reading library stops there as well, it has the same parser).
     */
    void read(InputStream part) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            boolean shared = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw SheetUnreadable.damaged();
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> strings++;
                            case "c" -> shared = cell(xml);
                            case "v" -> {
                                if (shared) {
                                    string(xml.getElementText());
                                }
                            }
                            default -> {}
                        }
                    }
                    default -> {}
                }
            }
        } catch (SheetUnreadable known) {
            throw known;
        } catch (XMLStreamException | RuntimeException notXml) {
            // Nothing more of this part can be read, by the library neither. (The parser has
            // runtime exceptions of its own, such as for a prefix bound to itself.)
        }
    }

    /** Throws {@link SheetUnreadable} where a cell names a string that no part has. */
    void check() {
        if (lastString >= strings) {
            throw SheetUnreadable.damaged();
        }
    }

    private static boolean cell(XMLStreamReader xml) {
        String address = xml.getAttributeValue(null, "r");
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw SheetUnreadable.damaged();
        }
        return "s".equals(xml.getAttributeValue(null, "t"));
    }

    private void string(String index) {
        try {
            lastString = Math.max(lastString, Integer.parseInt(index));
        } catch (NumberFormatException notANumber) {
            throw SheetUnreadable.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
