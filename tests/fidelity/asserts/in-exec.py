# shows: the file's own asserts beside executed code that has its own
namespace = {}
exec("def f(x):\n    assert x == 1\n    return x", namespace)
assert namespace["f"](1) == 1
try:
    namespace["f"](2)
except AssertionError as error:
    print(type(error).__name__, error.__traceback__.tb_next.tb_frame.f_code.co_filename)
