package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Meeting;
import de.hafen.vocabulary.LanguageTag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a calendar.
 *
 * @param name the adviser's or the office's, for colleagues
 * @param accountId the adviser's account
 * @param place where people come to: an address and a room
 * @param videoLink where people meet by video
 * @param languages that are spoken there
 * @param concernIds what people can come for; none named is everything
 * @param stepMinutes appointments begin in steps of so many minutes
 * @param noticeHours how long before it the public can book at the latest
 * @param horizonDays how many days ahead the public can book
 * @param openToPublic whether people can book themselves
 * @param retired whether nothing new is booked
 */
public record CalendarForm(
        @NotNull CalendarKind kind,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 100) String accountId,
        @NotBlank @Size(max = 300) String place,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 500) @Pattern(regexp = "https://[^\\s]+") String videoLink,
        @NotEmpty @Size(max = 30) List<@NotNull LanguageTag> languages,
        @NotEmpty @Size(max = 3) List<@NotNull Meeting> channels,
        @Size(max = 50) List<@NotNull ConcernId> concernIds,
        @Size(max = 50) List<@NotNull @Valid WeekHours> week,
        @Size(max = 200) List<@NotNull @Valid OtherDays> otherwise,
        @Min(5) @Max(120) int stepMinutes,
        @Min(0) @Max(720) int noticeHours,
        @Min(1) @Max(365) int horizonDays,
        @Nullable Boolean openToPublic,
        @Nullable Boolean retired) {

    /** Everything once; what is not said is none, and no. */
    public CalendarForm {
        languages = once(languages);
        channels = once(channels);
        concernIds = once(concernIds);
        week = once(week);
        otherwise = otherwise == null ? List.of() : otherwise;
        openToPublic = openToPublic != null && openToPublic;
        retired = retired != null && retired;
    }

    /** Whether an account belongs to an adviser. */
    @AssertTrue(message = "an office has no account") @JsonIgnore
    boolean isOfficeWithoutAccount() {
        return kind != CalendarKind.OFFICE || accountId == null;
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a calendar's form";
    }

    private static <T> List<T> once(@Nullable List<T> list) {
        return list == null ? List.of() : new LinkedHashSet<>(list).stream().toList();
    }
}
