# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}])
django.setup()
from django.core.cache import cache
from django.core.cache.utils import make_template_fragment_key
from django.template import Context, Template

template = Template("{% load cache %}{% cache 60 basket user %}{{ user }} has {{ count }}{% endcache %}")


def page(user, count):
    return template.render(Context({"user": user, "count": count}))


pages = [page("ann", 1), page("bob", 5), page("ann", 2)]
cache.delete(make_template_fragment_key("basket", ["ann"]))
pages += [page("ann", 2), page("bob", 6)]
assert pages == ["ann has 1", "bob has 5", "ann has 1", "ann has 2", "bob has 5"]
print(pages)
