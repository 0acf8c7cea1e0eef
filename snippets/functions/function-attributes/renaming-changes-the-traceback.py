import traceback


def wrapper():
    raise ValueError


wrapper.__name__ = "area"
try:
    wrapper()
except ValueError as error:
    shown = traceback.extract_tb(error.__traceback__)[-1].name

print(shown)
assert shown == "area"
