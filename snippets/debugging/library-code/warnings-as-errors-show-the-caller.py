import traceback
import warnings


def library_function():
    warnings.warn("use other_function", DeprecationWarning)
    return "old result"


def my_code():
    return library_function()


warnings.simplefilter("ignore")
assert my_code() == "old result"
warnings.simplefilter("error")
try:
    my_code()
    places = []
except DeprecationWarning as warning:
    places = [entry.name for entry in traceback.extract_tb(warning.__traceback__)]
    text = str(warning)
assert places[1:] == ["my_code", "library_function"]
assert text == "use other_function"
print(places[1:])
