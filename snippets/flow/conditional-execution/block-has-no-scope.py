def label(number):
    if number > 0:
        text = "positive"
    return text


assert label.__code__.co_varnames == ("number", "text")
assert label(1) == "positive"

outcome = "nothing raised"
try:
    label(-1)
except UnboundLocalError as error:
    outcome = type(error).__name__
assert outcome == "UnboundLocalError"
print(label(1), outcome)
