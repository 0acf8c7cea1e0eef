# /// script
# requires-python = ">=3.14"
# ///
price = 2.5
(part,) = t"{price!r:>8}".interpolations

recorded = (part.value, part.expression, part.conversion, part.format_spec)
assert recorded == (2.5, "price", "r", ">8")
print(recorded)
