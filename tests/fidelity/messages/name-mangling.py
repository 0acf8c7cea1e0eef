# shows: private names in a condition are those of the class
# ends: refuted
# assertion: assert self.__secret == 2
class C:
    def __init__(self):
        self.__secret = 1

    def check(self):
        assert self.__secret == 2


C().check()
