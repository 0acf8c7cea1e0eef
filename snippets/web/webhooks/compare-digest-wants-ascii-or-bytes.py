import hmac

outcomes = {}
for text in ("guess", "gu\xe9ss"):
    for form in (text, text.encode()):
        try:
            outcomes[form] = hmac.compare_digest(form, form)
        except TypeError as error:
            outcomes[form] = str(error)
reason = outcomes.pop("gu\xe9ss")
assert outcomes == {"guess": True, b"guess": True, b"gu\xc3\xa9ss": True}
assert "non-ASCII" in reason
print(reason)
