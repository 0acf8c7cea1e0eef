# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, select
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    name: Mapped[str] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)


def outcomes(end):
    session = Session(engine)
    session.add_all([User(name="Ann"), User(name="Ann")])
    for step in (session.flush, lambda: session.scalars(select(User.name)).all()):
        try:
            step()
        except (IntegrityError, PendingRollbackError) as error:
            yield type(error).__name__
    end(session)
    yield session.scalars(select(User.name)).all()


found = [list(outcomes(end)) for end in (Session.rollback, Session.close)]
print(found)
assert found == [["IntegrityError", "PendingRollbackError", []]] * 2
