class Dog:
    tricks = []

    def learn(self, trick):
        self.tricks.append(trick)


rex, fido = Dog(), Dog()
rex.learn("roll over")
assert fido.tricks == ["roll over"]
assert (vars(rex), vars(fido)) == ({}, {})
print(fido.tricks)
