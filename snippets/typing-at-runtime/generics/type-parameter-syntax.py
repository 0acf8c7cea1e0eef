# /// script
# requires-python = ">=3.12"
# ///
from typing import Generic, TypeVar


class Stack[T]:
    pass


(parameter,) = Stack.__type_params__
assert (type(parameter), parameter.__name__) == (TypeVar, "T")
assert Stack.__bases__ == (Generic,)
assert Stack.__orig_bases__ == (Generic[parameter],)
print(Stack.__type_params__, Stack.__bases__)
