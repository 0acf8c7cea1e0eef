# shows: an import in a __del__ at the end
class C:
    def __del__(self):
        try:
            import colorsys

            print("imported", colorsys.__name__)
        except ImportError as error:
            print(type(error).__name__, error)


c = C()
assert type(c) is C
