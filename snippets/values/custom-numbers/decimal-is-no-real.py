import numbers
from decimal import Decimal
from fractions import Fraction

towers = {
    type(value).__name__: [abc.__name__ for abc in (numbers.Integral, numbers.Rational, numbers.Real, numbers.Complex, numbers.Number) if isinstance(value, abc)]
    for value in (bool(), Fraction(), float(), complex(), Decimal())
}
assert towers == {
    "bool": ["Integral", "Rational", "Real", "Complex", "Number"],
    "Fraction": ["Rational", "Real", "Complex", "Number"],
    "float": ["Real", "Complex", "Number"],
    "complex": ["Complex", "Number"],
    "Decimal": ["Number"],
}
print(towers["Decimal"])
