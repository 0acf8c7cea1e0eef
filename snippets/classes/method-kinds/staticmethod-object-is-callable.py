class Settings:
    @staticmethod
    def double(number):
        return number * 2

    @classmethod
    def triple(cls, number):
        return number * 3

    size = double(4)
    callables = (callable(double), callable(triple))


assert Settings.size == 8
assert Settings.callables == (True, False)
assert Settings.triple(4) == 12
print(Settings.size, Settings.callables)
