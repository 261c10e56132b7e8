namespace ArticleFacts.Templates;

/// <summary>What gives a field its type.</summary>
internal enum TypeOrigin
{
    /// <summary>The placeholder: <c>{Fee:money}</c>.</summary>
    Written,

    /// <summary>The placeholder's name: <c>{Fee}</c>.</summary>
    Name,

    /// <summary>The parameter of the record that it fills.</summary>
    Parameter,
}

/// <summary>A field that a template fills.</summary>
/// <param name="Name">Name of its first placeholder.</param>
/// <param name="Origin">What gives it its type.</param>
/// <param name="IsNullable">Whether a line may match without it.</param>
/// <param name="Span">Its first placeholder in the template.</param>
internal sealed record TemplateField(string Name, FieldType Type, TypeOrigin Origin, bool IsNullable, SourceSpan Span)
{
    public TableColumn Column => new(Name, FieldTypes.Column(Type), IsNullable);
}

/// <summary>A template, read and checked. A value: equal to another when their texts and the types of their fields are.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Root">Its parts.</param>
/// <param name="Fields">Its fields, by their first placeholder.</param>
/// <param name="Errors">Its mistakes, by place; a template that has any matches nothing.</param>
internal sealed record Template(string Text, TemplateNode Root, ValueList<TemplateField> Fields, ValueList<TemplateError> Errors)
{
    /// <summary>Reads a template. Never fails: what is wrong with it is in <see cref="Errors"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="typeOf">The types of placeholders that name none, where something other than their names decides; null where nothing does.</param>
    public static Template Parse(string text, Func<string, FieldType?>? typeOf = null) => TemplateParser.Parse(text, typeOf);

    public bool Equals(Template? other) => other is not null && Text == other.Text && Fields.Equals(other.Fields);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
