# shows: an import of a loaded module in a __del__ at the end
import colorsys


class C:
    def __del__(self):
        try:
            import colorsys as again

            print("imported", again.__name__)
        except ImportError as error:
            print(type(error).__name__, error)


keep = C()
assert colorsys.__name__ == "colorsys"
