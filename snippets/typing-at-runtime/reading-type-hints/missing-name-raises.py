import typing

if typing.TYPE_CHECKING:
    from decimal import Decimal


def pay(amount: "Decimal") -> None:
    pass


def outcome_of():
    try:
        return typing.get_type_hints(pay)["amount"].__name__
    except NameError as error:
        return f"NameError: {error}"


missing = outcome_of()
import decimal

Decimal = decimal.Decimal
assert missing == "NameError: name 'Decimal' is not defined"
assert outcome_of() == "Decimal"
print(missing)
