# /// script
# requires-python = ">=3.12"
# ///
class Stack[T: Item]:
    pass


(parameter,) = Stack.__type_params__
try:
    parameter.__bound__
    outcome = "evaluated"
except NameError as error:
    outcome = error.name


class Item:
    pass


assert outcome == "Item"
assert parameter.__bound__ is Item
print(outcome, parameter.__bound__)
