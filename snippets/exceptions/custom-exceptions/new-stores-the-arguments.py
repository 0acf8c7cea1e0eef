class Bare(Exception):
    def __init__(self, code):
        self.code = code


class WithMessage(Exception):
    def __init__(self, code):
        super().__init__(f"payment refused ({code})")
        self.code = code


bare, with_message = Bare(402), WithMessage(code=402)

assert (bare.args, str(bare)) == ((402,), "402")
assert with_message.args == ("payment refused (402)",)
assert (str(with_message), with_message.code) == ("payment refused (402)", 402)
print(bare.args, with_message.args)
