# shows: a repetition that would be longer than 4096 characters is left to the run
def short():
    return "a" * 20


def long():
    return "a" * 5000


assert short() is short()
assert long() is not long()
assert len(long()) == 5000
print(len(long()))
