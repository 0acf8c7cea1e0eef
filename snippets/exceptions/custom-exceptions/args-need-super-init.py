class PaymentError(Exception):
    def __init__(self, code):
        self.code = code


error = PaymentError(402)
assert (error.code, error.args) == (402, (402,))

print(error.args, repr(str(error)))
assert (error.args, str(error)) == ((), "")
