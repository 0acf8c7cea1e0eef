class Term:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Term(f"({self.text} + {other.text})")

    def __mul__(self, other):
        return Term(f"({self.text} * {other.text})")


a, b, c = map(Term, "abc")
assert (a + b * c).text == "(a + (b * c))"
assert (a * b + c).text == "((a * b) + c)"
print((a + b * c).text)
