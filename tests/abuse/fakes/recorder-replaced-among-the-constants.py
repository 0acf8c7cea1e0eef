# tries: put an object of its own in the recorder's place, that turns the truth around in either run
# full: raised
# says: not a failed assert
def check():
    assert 1 + 0 == 2


class Liar:
    def __init__(self, recorder):
        self.recorder = recorder

    def __matmul__(self, truth):
        return self.recorder @ (not truth)


constants = tuple(
    Liar(constant) if type(constant).__name__ == "Verdict" else constant for constant in check.__code__.co_consts
)
check.__code__ = check.__code__.replace(co_consts=constants)
check()
