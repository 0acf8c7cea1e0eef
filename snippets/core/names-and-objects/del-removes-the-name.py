first = ["alive"]
second = first
assert second is first
del first

try:
    first
except NameError as error:
    outcome = f"NameError: {error}"

assert outcome == "NameError: name 'first' is not defined"
assert second == ["alive"]
print(outcome, "|", second)
