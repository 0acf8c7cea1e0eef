def curry(f):
    return lambda x: lambda y: f(x, y)


tagged = curry("<{0}>{1}</{0}>".format)
bold = tagged("b")
assert [bold("one"), bold("two"), tagged("i")("three")] == ["<b>one</b>", "<b>two</b>", "<i>three</i>"]
print(bold("one"))
