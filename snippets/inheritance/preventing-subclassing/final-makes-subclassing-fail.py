from typing import final


@final
class Base:
    pass


outcome = "subclass created"
try:

    class Child(Base):
        pass

except Exception as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
