class Temperature:
    def plain(degrees):
        return degrees * 2

    @staticmethod
    def decorated(degrees):
        return degrees * 2


def through_instance(name):
    try:
        return getattr(Temperature(), name)(10)
    except TypeError as error:
        return "2 were given" in str(error)


assert Temperature.plain(10) == Temperature.decorated(10) == 20
assert through_instance("decorated") == 20
assert through_instance("plain") is True
print(Temperature.plain(10), through_instance("decorated"))
