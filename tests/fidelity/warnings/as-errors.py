# shows: a warning that is an error raises
import warnings

warnings.simplefilter("error")
try:
    warnings.warn("now an error")
except UserWarning as error:
    seen = str(error)
assert seen == "now an error"
print(seen)
