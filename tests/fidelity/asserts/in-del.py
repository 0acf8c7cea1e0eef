# shows: an assert in __del__ is executed when the last reference goes
class C:
    def __del__(self):
        assert log == []
        log.append("gone")


log = []
c = C()
del c
print(log)
