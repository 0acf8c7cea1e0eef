outcomes = {}
for place in ("{}", "if True:\n    {}", "def function():\n    {}", "class Class:\n    {}"):
    name = place.split()[0]
    for statement in ("from math import *", "from math import pi"):
        try:
            compile(place.format(statement), "<source>", "exec")
            outcomes[name, statement[-1]] = True
        except SyntaxError:
            outcomes[name, statement[-1]] = False

assert outcomes == {
    ("{}", "*"): True, ("{}", "i"): True,
    ("if", "*"): True, ("if", "i"): True,
    ("def", "*"): False, ("def", "i"): True,
    ("class", "*"): False, ("class", "i"): True,
}  # fmt: skip
print(outcomes)
