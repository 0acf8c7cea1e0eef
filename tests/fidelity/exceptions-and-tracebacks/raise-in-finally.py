# shows: a return in finally swallows an exception
import warnings

warnings.simplefilter("ignore")
namespace = {}
exec("def f():\n try:\n  1 / 0\n finally:\n  return 'swallowed'", namespace)
assert namespace["f"]() == "swallowed"
print(namespace["f"]())
