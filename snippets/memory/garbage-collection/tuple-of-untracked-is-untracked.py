# /// script
# requires-python = ">=3.14"
# ///
import gc

number, text, items = int("1000"), str(1.5), []
tuples = [(number, text), (text, items), tuple([number, text]), tuple([text, items])]
tracked = [(repr(made), gc.is_tracked(made)) for made in tuples]
assert tracked == [("(1000, '1.5')", False), ("('1.5', [])", True)] * 2
print(tracked[:2])
