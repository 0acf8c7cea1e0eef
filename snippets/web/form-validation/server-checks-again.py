# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    name = forms.CharField(max_length=3)


attributes = Order().fields["name"].widget_attrs(forms.TextInput())
codes = [
    [error.code for error in Order(data).errors.as_data().get("name", [])]
    for data in ({"name": "far too long"}, {}, {"name": "pen"})
]
assert attributes == {"maxlength": "3"}
assert Order().fields["name"].widget.use_required_attribute(None) is True
assert codes == [["max_length"], ["required"], []]
print(codes)
