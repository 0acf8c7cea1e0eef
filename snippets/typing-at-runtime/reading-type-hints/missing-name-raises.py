import typing

if typing.TYPE_CHECKING:
    from decimal import Decimal


def pay(amount: "Decimal") -> None:
    pass


outcome = "nothing raised"
try:
    typing.get_type_hints(pay)
except NameError as error:
    outcome = f"NameError: {error}"

assert pay.__annotations__ == {"amount": "Decimal", "return": None}
assert outcome == "NameError: name 'Decimal' is not defined"
print(outcome)
