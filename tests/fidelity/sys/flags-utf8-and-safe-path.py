# shows: UTF-8 mode and the safe path
import sys

print(sys.flags.utf8_mode, getattr(sys.flags, "safe_path", None), sys.flags.int_max_str_digits if hasattr(sys.flags, "int_max_str_digits") else None)
assert getattr(sys.flags, "safe_path", False) is False
