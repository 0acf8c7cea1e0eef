class Temperature:
    @staticmethod
    def to_celsius(fahrenheit):
        return (fahrenheit - 32) * 5 / 9

    freezing = to_celsius(32)
    wrapped = to_celsius


assert Temperature.freezing == 0.0
assert type(vars(Temperature)["to_celsius"]) is staticmethod
assert vars(Temperature)["to_celsius"](212) == 100.0
print(Temperature.freezing)
