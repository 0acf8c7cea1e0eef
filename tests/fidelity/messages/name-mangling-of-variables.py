# shows: private names of locals and globals are mangled inside a class, and the assert finds them
# ends: refuted
# assertion: assert __local == 2
class C:
    def check(self):
        __local = 1
        assert __local == 2


C().check()
