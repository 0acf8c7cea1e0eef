class One:
    def __bool__(self):
        return 1


outcome = "nothing raised"
try:
    bool(One())
except TypeError as error:
    outcome = f"TypeError: {error}"

assert outcome == "TypeError: __bool__ should return bool, returned int"
print(outcome)
