# tries: give the recorder's class another operator, that turns the truth around in either run
# full: refuted
def check():
    assert 1 + 0 == 2


for constant in check.__code__.co_consts:
    if type(constant).__name__ == "Verdict":
        recorder = type(constant)
        record = recorder.__matmul__
        recorder.__matmul__ = lambda self, truth: record(self, not truth)
check()
