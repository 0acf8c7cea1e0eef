# shows: a function whose module is torn down sees its globals set to None or gone
class C:
    def __del__(self):
        print(sorted(name for name in ("alive", "other") if globals().get(name) is not None))


other = 1
c = C()
alive = 2
assert alive - other == 1
