# shows: without __bool__ the length decides, and is asked once
class Sized:
    calls = 0

    def __len__(self):
        Sized.calls += 1
        return 3


assert Sized()
print(Sized.calls)
assert Sized.calls == 1
