namespace ArticleFacts.Findings;

/// <summary>The table of contents of the fifth stage: every rule, once.</summary>
internal static class RuleTable
{
    public static IReadOnlyList<IFindingRule> Rules { get; } =
    [
        // Structure
        new ImpossibleDayRule(), new MissingHeadlineRule(), new UnsettledDatesRule(), new UnbalancedBracketRule(),
            new UnbalancedQuoteRule(),
        new LostHeadingRule(), new PageFurnitureRule(), new HiddenCharacterRule(), new DoubledWordRule(), new ImpossibleTimeRule(),

        // Counts
        new AnnouncedCountRule(), new PartOfWholeRule(), new PartsSumRule(), new ShareRule(), new PercentSumRule(),
            new RepeatedFigureRule(),
        new PercentPointsRule(), new ChangeRule(), new SharedMagnitudeRule(), new ConversionRule(),

        // Dates
        new WeekdayRule(), new ReversedRangeRule(), new EventDateRule(), new HolidayRule(), new FutureInPastRule(), new ZoneRule(),
            new SuperlativeRule(), new ListOrderRule(),

        // People
        new NameSpellingRule(), new AgeRule(), new RoleRule(), new SecondReferenceRule(),

        // Records
        new HeadingContradictionRule(), new DuplicateRecordRule(), new MissingFieldRule(), new ImplausibleFieldRule(),
            new StandingsRule(), new ScoreRule(), new TotalRowRule(),

        // References
        new EditorsNoteRule(), new HeadlineQuoteRule(), new UndefinedAcronymRule(), new RedefinedAcronymRule(), new MismatchedAcronymRule(),

        // Style
        new ConsistentStyleRule(), new SpeakerlessQuotationRule(), new UncreditedCaptionRule(),
    ];
}
