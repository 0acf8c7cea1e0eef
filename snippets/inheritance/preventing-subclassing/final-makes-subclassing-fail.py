from typing import final


class Base:
    pass


sealed = final(Base)
try:

    class Child(sealed):
        pass

    outcome = f"{Child.__name__} of {Child.__base__.__name__}"
except Exception as error:
    outcome = type(error).__name__

print(outcome)
assert sealed is Base
assert outcome in ("Child of Base", "TypeError")
assert outcome == "TypeError"
