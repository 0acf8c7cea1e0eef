class Swimmer:
    medium = "water"

    def swim(self):
        return "swims"


class Flyer:
    wings = 2

    def fly(self):
        return "flies"


class Duck(Swimmer, Flyer):
    pass


duck = Duck()
assert Duck.__bases__ == (Swimmer, Flyer)
assert (duck.swim(), duck.fly()) == ("swims", "flies")
assert (duck.medium, duck.wings) == ("water", 2)
print(duck.swim(), duck.fly(), duck.medium, duck.wings)
