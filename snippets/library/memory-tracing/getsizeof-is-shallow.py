import gc
import sys

text = "x" * 1000
container = [text]

assert sys.getsizeof(container) == sys.getsizeof([None])
assert [referent is text for referent in gc.get_referents(container)] == [True]
print("a list of one item has one size, whatever the item")
