# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)
calls = []


class Period(forms.Form):
    first = forms.IntegerField()
    last = forms.IntegerField()

    def clean_first(self):
        calls.append("clean_first")
        return self.cleaned_data["first"]

    def clean(self):
        calls.append(("clean", sorted(self.cleaned_data)))
        if {"first", "last"} <= self.cleaned_data.keys() and self.cleaned_data["last"] < self.cleaned_data["first"]:
            raise forms.ValidationError("ends before it begins", code="order")


reversed_period = Period({"first": "5", "last": "3"})
codes = [error.code for error in reversed_period.errors.as_data()["__all__"]]
assert codes == ["order"]
assert calls == ["clean_first", ("clean", ["first", "last"])]
calls.clear()
assert Period({"first": "5", "last": "x"}).is_valid() is False
assert calls == ["clean_first", ("clean", ["first"])]
assert Period({"first": "5", "last": "5"}).is_valid() is True
print(codes)
