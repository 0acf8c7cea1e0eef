# shows: a template string keeps values and texts apart
# python: >=3.14
name = "x"
t = t"a{name!r:>5}b"
assert t.strings == ("a", "b")
assert t.values == ("x",)
print(t.interpolations[0].expression, t.interpolations[0].conversion, t.interpolations[0].format_spec)
