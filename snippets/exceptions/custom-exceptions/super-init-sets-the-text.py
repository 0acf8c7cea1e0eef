class PaymentError(Exception):
    def __init__(self, code):
        self.before = self.args
        super().__init__(f"payment refused ({code})")
        self.code = code


error = PaymentError(402)
assert error.before == (402,)
assert error.args == ("payment refused (402)",)
assert (str(error), error.code) == ("payment refused (402)", 402)
print(error, error.code)
