# shows: the limit on digits of texts
import sys

limit = sys.get_int_max_str_digits()
assert limit == 4300
try:
    int("1" * 5000)
except ValueError as error:
    print(str(error)[:21])
