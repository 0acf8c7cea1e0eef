# shows: functions in functions
def a():
    def b():
        def c():
            def d():
                assert a.__name__ + b.__name__ + c.__name__ == "abc"
                return d.__qualname__
            return d()
        return c()
    return b()


print(a())
