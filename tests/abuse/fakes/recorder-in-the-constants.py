# tries: find the recorder among the constants of a function that nobody calls, and tell it that the assert held
# full: vacuous
def check():
    assert 1 + 0 == 2


for constant in check.__code__.co_consts:
    if type(constant).__name__ == "Verdict":
        constant @ True
