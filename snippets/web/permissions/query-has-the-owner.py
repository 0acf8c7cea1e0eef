# /// script
# dependencies = ["django"]
# ///
from types import SimpleNamespace

import django
from django.conf import settings

urlpatterns = []
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
)
django.setup()
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.test import RequestFactory

orders = {1: ("ann", "pen"), 2: ("bob", "a ring for ann")}


@login_required
def order(request, number):
    own = {key: text for key, (owner, text) in orders.items() if owner == request.user.username}
    if number not in own:
        raise Http404
    return HttpResponse(own[number])


def outcome(number, user):
    request = RequestFactory().get(f"/orders/{number}")
    request.user = SimpleNamespace(is_authenticated=user is not None, username=user)
    try:
        response = order(request, number)
    except Http404:
        return 404
    return response.content.decode() or response.headers["Location"]


outcomes = [outcome(*each) for each in ((1, "ann"), (2, "ann"), (3, "ann"), (1, None))]
assert outcomes == ["pen", 404, 404, "/accounts/login/?next=/orders/1"]
print(outcomes)
